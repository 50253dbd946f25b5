import { createHash } from 'node:crypto';
import { expect, type Page } from '@playwright/test';
import { PORTAL, serveControlled } from './support/controlledSite.ts';
import { openSaved, PHASE, PHASE_PAGE, readList, rowOf, save, startSaving, test } from './support/offlinePage.ts';
import { sites } from './support/sites.ts';

const CLEAR = 'Borrar todo lo guardado y empezar de nuevo';
const HEADING = 'La prueba en común';

/** Every file on the device, by its address, with the digest of what it holds. */
const readKept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const kept: Record<string, string> = {};
    for (const name of (await caches.keys()).filter((other) => other.startsWith('trama archivos'))) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const content = await (await cache.match(request))?.arrayBuffer();
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content ?? new ArrayBuffer()));
        kept[new URL(request.url).pathname] = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      }
    }
    return kept;
  });

/** Writes another content over the files on the device of which the address fits; returns how many. */
const spoil = (page: Page, pattern: string, body: string): Promise<number> =>
  page.evaluate(
    async ([pattern, body]) => {
      let count = 0;
      for (const name of (await caches.keys()).filter((other) => other.startsWith('trama archivos'))) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (!new RegExp(pattern).test(new URL(request.url).pathname)) continue;
          await cache.put(request, new Response(body, { headers: { 'content-type': 'text/html' } }));
          count += 1;
        }
      }
      return count;
    },
    [pattern, body] as const,
  );

/** What is left on the device: caches, workers. */
const readLeft = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);

/** Errors that nobody caught. */
function listErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Looks for a new worker and waits until it is at work; false where none came. Runs in the page. */
async function updateWorker(): Promise<boolean> {
  const registration = await navigator.serviceWorker.getRegistration();
  await registration?.update();
  const worker = registration?.installing ?? registration?.waiting;
  if (!worker) return false;
  await new Promise<void>((resolve) => {
    const look = () => worker.state === 'activated' && resolve();
    worker.addEventListener('statechange', look);
    look();
  });
  return true;
}

const digests = new Map(readList(PHASE).files.map(({ path, hash }) => [path, hash]));

test('cada lista lleva el SHA-256 de cada archivo', async ({ site, request }) => {
  for (const [path, hash] of digests) {
    const body = await (await request.get(site.url + path.slice(1))).body();
    expect(createHash('sha256').update(body).digest('hex'), path).toBe(hash);
  }
});

test('la página de un portal nunca se guarda, se dice, y después se continúa', async ({ page, site }) => {
  await page.goto('sin-conexion/', { waitUntil: 'networkidle' });
  // It begins to answer when part of the package is there.
  let answered = 0;
  site.plays = (path) => (digests.has(path) && ++answered > 8 ? PORTAL : undefined);
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Guardar/ })
    .click();
  await expect(rowOf(page, PHASE)).toContainText('no llegaron como deben y no se guardaron', { timeout: 20_000 });
  await expect(rowOf(page, PHASE)).not.toContainText('Guardado el');
  const kept = await readKept(page);
  expect(Object.keys(kept).length).toBeGreaterThan(0);
  for (const [path, digest] of Object.entries(kept)) expect(digest, path).toBe(digests.get(path));

  site.plays = () => undefined;
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Continuar/ })
    .click();
  await expect(rowOf(page, PHASE)).toContainText('Guardado el');
  expect(await readKept(page)).toEqual(Object.fromEntries(digests));
});

for (const [name, played] of [
  ['responde en lugar de la lista', PORTAL],
  ['lleva a otro lugar del mismo servidor', { status: 302, headers: { location: '/sin-conexion/todo.json' } }],
  ['lleva a otro servidor', { status: 302, headers: { location: 'http://127.0.0.1:9/entrar' } }],
  ['responde otra lista', { headers: { 'content-type': 'application/json' }, body: '{"packages":[{"id":7}]}' }],
] as const) {
  test(`un portal que ${name} se dice, y nada se guarda`, async ({ page, site }) => {
    const errors = listErrors(page);
    site.plays = (path) => (path === '/sin-conexion/paquetes.json' ? played : undefined);
    await openSaved(page);
    await expect(page.getByText('Respondió otra cosa en lugar de este sitio')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Guardar/ })).toHaveCount(0);
    expect(await readLeft(page)).toEqual([]);
    expect(errors).toEqual([]);
  });
}

test('un archivo que no llega bien se nombra, se pide otra vez, y lo demás queda', async ({ page, site }) => {
  const bad = '/casos/';
  const paths = [...digests.keys()].filter((path) => path.startsWith(bad) && path.length > bad.length);
  const [first = ''] = paths;
  site.plays = (path) => (path === first ? PORTAL : undefined);
  await startSaving(page, PHASE);
  await expect(rowOf(page, PHASE)).toContainText(`Un archivo no llegó como debe y no se guardó: «${first}»`);
  expect(site.asked.filter((path) => path === first)).toHaveLength(3);
  const kept = await readKept(page);
  expect(Object.keys(kept)).toHaveLength(digests.size - 1);
  expect(kept[first]).toBeUndefined();
});

test('lo que un trabajador anterior guardó mal no rompe ninguna página, y se cura', async ({ page, context, site }) => {
  // It answered with whatever was under the address of a file, before it asked the site.
  site.changed.set(
    '/trabajador.js',
    `onfetch = (event) => event.respondWith((async () => {
       for (const name of await caches.keys())
         for (const key of await (await caches.open(name)).keys())
           if (new URL(key.url).pathname === new URL(event.request.url).pathname && !event.request.url.includes('sin-conexion'))
             return (await caches.open(name)).match(key);
       return fetch(event.request);
     })());
     onactivate = (event) => event.waitUntil(clients.claim());`,
  );
  await save(page, PHASE);
  expect(await spoil(page, '^/_trama/|^/$', '<h1>Acepte las condiciones</h1>')).toBeGreaterThan(2);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Acepte las condiciones');

  site.changed.delete('/trabajador.js');
  const errors = listErrors(page);
  // The browser itself looks for a new worker a while after each visit: here it is told not to wait.
  await expect.poll(() => page.evaluate(updateWorker)).toBe(true);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Acepte las condiciones');
  await page.goto('buscar/?q=cuaderno');
  await expect(page.getByRole('main').getByRole('link', { name: 'Cuaderno de cuentas' }).first()).toBeVisible();
  await openSaved(page);
  await expect(rowOf(page, PHASE)).toContainText('Ya no está completo');
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Completar/ })
    .click();
  await expect(rowOf(page, PHASE)).toContainText('Guardado el');
  expect(await readKept(page)).toEqual(Object.fromEntries(digests));
  await context.setOffline(true);
  await page.goto('');
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Acepte las condiciones');
  expect(errors).toEqual([]);
});

test('lo que quedó de otra edición con sus claves cortas se toma, si está sano', async ({ page, site }) => {
  await save(page, PHASE);
  const [good, bad] = ['/casos/', '/glosario/'];
  // As the edition before kept them: sixteen digits of the digest, and whatever came.
  await page.evaluate(
    async ([good, bad]) => {
      const name = (await caches.keys()).find((other) => other.startsWith('trama archivos')) ?? '';
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const url = new URL(request.url);
        const hash = (url.searchParams.get('guardado') ?? '').slice(0, 16);
        const response = await cache.match(request);
        const isBad = url.pathname === bad;
        await cache.delete(request);
        if (response && (isBad || url.pathname.startsWith(good)))
          await cache.put(`${url.pathname}?guardado=${hash}`, isBad ? new Response('<h1>Wi-Fi</h1>') : response);
      }
    },
    [good, bad] as const,
  );
  await openSaved(page);
  await expect(rowOf(page, PHASE)).toContainText('Ya no está completo: quedan 0 de');
  site.asked.length = 0;
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Completar/ })
    .click();
  await expect(rowOf(page, PHASE)).toContainText('Guardado el');
  expect(site.asked.filter((path) => path.startsWith(good))).toEqual([]);
  expect(site.asked).toContain(bad);
  expect(await readKept(page)).toEqual(Object.fromEntries(digests));
});

test('una entrada ilegible o ajena no tumba el sitio, y el botón deja todo como nuevo', async ({
  page,
  context,
  site,
}) => {
  const errors = listErrors(page);
  await save(page, PHASE);
  await page.evaluate(async (root) => {
    const lists = await caches.open(`trama listas ${root}`);
    await lists.put(`${root}sin-conexion/guardado/rota/saved`, new Response('{"state":"saved","list":'));
    await lists.put(`${root}de-otro`, new Response(JSON.stringify({ state: 'saved', at: 1, list: { files: null } })));
    await (await caches.open(`trama archivos ${root}`)).put(`${root}ajeno?x`, new Response('x'));
    await (await caches.open(`trama listas ${root}otro/`)).put(`${root}otro/x`, new Response('x'));
    await (await caches.open('de otro programa')).put('/x', new Response('x'));
    localStorage.setItem('trama-busquedas', '{"rota"');
    (await navigator.serviceWorker.getRegistration())?.active?.postMessage('guardado');
  }, site.url);
  await page.goto('fuentes/');
  await expect(page.getByRole('heading', { level: 1, name: 'Fuentes' })).toBeVisible();
  await context.setOffline(true);
  await page.goto(PHASE_PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(HEADING);
  await context.setOffline(false);
  await openSaved(page);
  await expect(page.getByText('Una parte de la lista de lo guardado no se puede leer')).toBeVisible();
  await expect(rowOf(page, PHASE)).toContainText('Guardado el');

  await page.getByRole('button', { name: CLEAR }).click();
  await expect(page.getByRole('status')).toContainText('Se borró todo lo guardado de este sitio');
  await expect(rowOf(page, PHASE)).not.toContainText('Guardado el');
  await expect(page.getByText('Una parte de la lista de lo guardado no se puede leer')).toBeHidden();
  expect(await readLeft(page)).toEqual([`trama listas ${site.url}otro/`, 'de otro programa']);
  await save(page, PHASE);
  expect(errors).toEqual([]);
});

test('dos sitios de un mismo servidor no se borran nada', async ({ page }) => {
  const both = await serveControlled(sites.root.folder, '/', sites.sub);
  const inner = both.url + sites.sub.base.slice(1);
  try {
    for (const root of [both.url, inner]) {
      await page.goto(`${root}sin-conexion/`);
      await rowOf(page, PHASE)
        .getByRole('button', { name: /^Guardar/ })
        .click();
      await expect(rowOf(page, PHASE)).toContainText('Guardado el');
    }
    await page.getByRole('button', { name: CLEAR }).click();
    await expect(page.getByRole('status')).toContainText('Se borró todo');
    expect(await readLeft(page)).toEqual([`trama listas ${both.url}`, `trama archivos ${both.url}`, both.url]);
    // Once more, where only the outer one has a worker: it is not this one's to take away.
    await page.reload();
    await page.getByRole('button', { name: CLEAR }).click();
    await expect(page.getByRole('status')).toContainText('Se borró todo');
    expect(await readLeft(page)).toContain(both.url);
  } finally {
    await both.close();
  }
});

test('lo que se guarda o se quita en una pestaña se dice en la otra', async ({ page, context }) => {
  const other = await context.newPage();
  await openSaved(other);
  await save(page, PHASE);
  await expect(rowOf(other, PHASE)).toContainText('Guardado el');
  await rowOf(other, PHASE)
    .getByRole('button', { name: /^Quitar/ })
    .click();
  await expect(rowOf(page, PHASE)).not.toContainText('Guardado el');
  await expect(rowOf(page, PHASE).getByRole('button', { name: /^Guardar/ })).toBeVisible();
});

for (const [how, prepare] of [
  ['con turnos entre pestañas', undefined],
  [
    'en un navegador sin ellos ni canal',
    () => {
      Object.defineProperty(Navigator.prototype, 'locks', { value: undefined });
      Reflect.deleteProperty(window, 'BroadcastChannel');
    },
  ],
] as const) {
  test(`quitar en una pestaña mientras la otra guarda acaba en una sola verdad, ${how}`, async ({
    page,
    context,
    site,
  }) => {
    if (prepare) await context.addInitScript(prepare);
    const [late = ''] = [...digests.keys()].filter((path) => path.startsWith('/casos/'));
    site.hangs = (path) => path === late;
    await startSaving(page, PHASE);
    const other = await context.newPage();
    await openSaved(other);
    await expect.poll(() => site.asked.includes(late)).toBe(true);
    await rowOf(other, PHASE)
      .getByRole('button', { name: /^Quitar/ })
      .click();
    await expect(rowOf(other, PHASE).getByRole('button', { name: /^Guardar/ })).toBeVisible();
    site.hangs = () => false;
    await expect(rowOf(page, PHASE)).toContainText('Se quitó en otra pestaña mientras se guardaba');
    for (const tab of [page, other]) await expect(rowOf(tab, PHASE)).not.toContainText('Guardado el');
    await expect.poll(() => readLeft(page)).toEqual([]);
  });
}

test('lo que el navegador borró deja de llamarse guardado, y se completa', async ({ page, site }) => {
  await save(page, PHASE);
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((other) => other.startsWith('trama archivos')) ?? '';
    const cache = await caches.open(name);
    for (const request of (await cache.keys()).slice(0, 3)) await cache.delete(request);
  });
  await openSaved(page);
  await expect(rowOf(page, PHASE)).toContainText(`quedan ${digests.size - 3} de ${digests.size} archivos`);
  await expect(rowOf(page, PHASE)).not.toContainText('Guardado el');
  site.asked.length = 0;
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Completar/ })
    .click();
  await expect(rowOf(page, PHASE)).toContainText('Guardado el');
  expect(site.asked.filter((path) => digests.has(path))).toHaveLength(3);
});

test('una actualización a medias deja entera la edición que estaba', async ({ page, context, site }) => {
  await save(page, PHASE);
  const list = readList(PHASE);
  const other = { ...list, version: 'otra', files: list.files.map((file) => ({ ...file, hash: 'f'.repeat(64) })) };
  const packages = [{ ...other, files: undefined }];
  site.changed.set('/sin-conexion/paquetes.json', JSON.stringify({ packages }));
  site.changed.set(`/sin-conexion/${PHASE}.json`, JSON.stringify(other));
  await openSaved(page);
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Actualizar/ })
    .click();
  await expect(rowOf(page, PHASE)).toContainText('no llegaron como deben', { timeout: 20_000 });
  await expect(rowOf(page, PHASE)).toContainText('Guardado el');
  expect(await readKept(page)).toEqual(Object.fromEntries(digests));
  await context.setOffline(true);
  await page.goto(PHASE_PAGE);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(HEADING);
});

test('sin conexión se abre también sin la última barra, con consulta y con index.html', async ({
  page,
  context,
  site,
}) => {
  await save(page, PHASE);
  await context.setOffline(true);
  for (const [asked, shown] of [
    [PHASE_PAGE.replace(/\/$/, ''), PHASE_PAGE],
    [`${PHASE_PAGE.replace(/\/$/, '')}?de=aviso`, `${PHASE_PAGE}?de=aviso`],
    [`${PHASE_PAGE}?de=aviso`, `${PHASE_PAGE}?de=aviso`],
    [`${PHASE_PAGE}index.html`, `${PHASE_PAGE}index.html`],
  ] as const) {
    await page.goto(asked);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(HEADING);
    await expect(page).toHaveURL(site.url + shown);
  }
});

test('si no queda espacio se dice, lo que llegó queda, y se continúa', async ({ page }) => {
  await page.addInitScript(() => {
    const put = Cache.prototype.put;
    let room = 12;
    Cache.prototype.put = function (request, response) {
      if (!String(request).includes('?guardado=')) return put.call(this, request, response);
      if (room === 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      room -= 1;
      return put.call(this, request, response);
    };
    addEventListener('room', () => (room = 1000));
  });
  const errors = listErrors(page);
  await startSaving(page, PHASE);
  await expect(rowOf(page, PHASE)).toContainText('No queda espacio en este aparato');
  await expect(rowOf(page, PHASE)).toContainText(`12 de ${digests.size} archivos guardados; se continuará`);
  await page.evaluate(() => dispatchEvent(new Event('room')));
  await rowOf(page, PHASE)
    .getByRole('button', { name: /^Continuar/ })
    .click();
  await expect(rowOf(page, PHASE)).toContainText('Guardado el');
  expect(errors).toEqual([]);
});

for (const [why, sentence, refuse] of [
  [
    'que no conoce el almacén',
    'Este navegador no puede guardar el sitio',
    () => Reflect.deleteProperty(window, 'caches'),
  ],
  [
    'que lo niega al leerlo',
    'Su navegador no deja que este sitio guarde nada',
    () => {
      const deny = (): never => {
        throw new DOMException('denied', 'SecurityError');
      };
      Object.defineProperty(window, 'caches', { get: deny });
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { get: deny });
      Object.defineProperty(window, 'localStorage', { get: deny });
    },
  ],
  [
    'que lo niega al usarlo',
    'Su navegador no deja que este sitio guarde nada',
    () => {
      const deny = () => Promise.reject(new DOMException('denied', 'SecurityError'));
      for (const name of ['open', 'has', 'keys', 'match', 'delete'] as const) CacheStorage.prototype[name] = deny;
    },
  ],
  [
    'sin conexión segura',
    'Esta página se abrió sin una conexión segura',
    () => Object.defineProperty(window, 'isSecureContext', { value: false }),
  ],
] as const) {
  test(`un navegador ${why} recibe una frase, y el resto del sitio sirve`, async ({ page }) => {
    const errors = listErrors(page);
    await page.addInitScript(refuse as () => void);
    await page.goto('sin-conexion/');
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await page.goto('buscar/?q=cuaderno');
    await expect(page.getByRole('main').getByRole('link', { name: 'Cuaderno de cuentas' }).first()).toBeVisible();
    expect(errors).toEqual([]);
  });
}
