import { standing } from './counts.ts';
import type { Finding, Inspection } from './nouns.ts';

/** How many words of each part fit on the side, so that it stays one however long the sentences are. */
const room = { findings: 110, asked: 180, later: 150 };

/** What one side of A4 says of an inspection: the findings chosen for its overview before others. */
export function onePageOf(inspection: Inspection) {
  const strengths = chosen(inspection, 'strength');
  const improvements = chosen(inspection, 'improvement');
  const { later, recommendations } = inspection;
  // Two later inspections are as many as there is room for; the others stand in the list of inspections.
  const told = later.filter(({ recommendations: asked }) => asked.length > 0).slice(0, 2);
  return {
    strengths: fitting(strengths, room.findings),
    improvements: fitting(improvements, room.findings),
    // What the inspectorate asked for, where no finding says what had to improve.
    asked: improvements.length > 0 ? { points: [], more: 0 } : fitting(recommendations, room.asked),
    later: told.map((one) => ({
      inspection: one,
      asked: fitting(one.recommendations, Math.floor(room.later / told.length)),
    })),
  };
}

function chosen({ keyFindings, findings }: Inspection, kind: 'strength' | 'improvement'): Finding[] {
  return [...new Set(standing([...keyFindings, ...findings]).filter((finding) => finding.kind === kind))];
}

/** The first points that have room for so many words, the first one always, and how many more there are. */
function fitting<Point extends { title: string }>(points: readonly Point[], words: number) {
  let left = words;
  const end = points.findIndex(({ title }, index) => {
    left -= title.split(/\s+/).length;
    return left < 0 && index > 0;
  });
  const shown = end === -1 ? points : points.slice(0, end);
  return { points: shown, more: points.length - shown.length };
}
