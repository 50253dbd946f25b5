import { useState } from 'react';
import type { Report, ReportTable } from '#domain/workspace/report.ts';
import { workspace } from '#words/workspace.ts';
import { useWorkspace } from './context.tsx';
import { saveFile } from './saveFile.ts';

const t = workspace.documents;

interface DocumentsProps {
  readonly report: Report;
  readonly name: string;
  /** Whether it is a text to be read and signed, whose tables are no more than examples in it. */
  readonly isText?: boolean;
}

/** The documents of a report: the writers come when somebody asks for one. */
export function Documents({ report, name, isText = false }: DocumentsProps) {
  const { format } = useWorkspace();
  const [said, say] = useState('');
  const file = `${name}-${report.createdOn}`;
  const make = async (ending: 'docx' | 'odt' | 'xlsx' | 'csv') => {
    say(t.making);
    try {
      const { writeReportFile } = await import('./writeReport.ts');
      saveFile(await writeReportFile(ending, report, format), `${file}.${ending}`);
      say(t.saved(`${file}.${ending}`));
    } catch (error) {
      say(workspace.notBrought);
      throw error;
    }
  };
  const hasTable = !isText && report.blocks.some((block): block is ReportTable => block.kind === 'table');
  return (
    <section className="documents" aria-labelledby="documentos">
      <h3 id="documentos">{t.title}</h3>
      <p className="tools">
        {(['docx', 'odt', ...(hasTable ? (['xlsx', 'csv'] as const) : [])] as const).map((ending) => (
          <button key={ending} type="button" onClick={() => void make(ending)}>
            {t[ending]}
          </button>
        ))}
        <button type="button" onClick={() => print()}>
          {t.print}
        </button>
      </p>
      <p role="status" className="meta">
        {said}
      </p>
    </section>
  );
}
