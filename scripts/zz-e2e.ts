import { join } from 'node:path'; import { spawn } from 'node:child_process';
const root=process.cwd();
const { findChromium } = await import(join(root,'scripts/lib/chromium.ts'));
const { serveFolder } = await import(join(root,'scripts/lib/serveFolder.ts'));
const loma=join(root,'.trama/la-loma'); const f={site:join(root,'dist'),loma:join(loma,'dist'),sub:join(loma,'.trama/sub')};
const b=await findChromium(); const own=await serveFolder(f.loma); const sub=await serveFolder(f.sub,{base:'/trama/'});
const { existsSync } = await import('node:fs'); const site= existsSync(f.site)? await serveFolder(f.site):undefined;
await new Promise<void>(r=>{ spawn(process.execPath,[join(root,'node_modules/@playwright/test/cli.js'),'test','--reporter=line',...process.argv.slice(2)],{cwd:root,stdio:'inherit',env:{...process.env,TRAMA_URL:site?.url??'',TRAMA_SITE:f.site,TRAMA_LOMA_URL:own.url,TRAMA_LOMA_SITE:f.loma,TRAMA_SUB_URL:sub.url,TRAMA_SUB_SITE:f.sub,TRAMA_CHROMIUM:b.path,TRAMA_CHROMIUM_ARGS:JSON.stringify(b.args),...b.env}}).on('exit',c=>{process.exitCode=c??1;r();}); });
await Promise.all([own.close(),sub.close(),site?.close()]);
