import { standing } from './counts.ts';
import { findingsOfKind } from './judgement.ts';
import type { Finding, Inspection, Recommendation } from './nouns.ts';

/** Points that fit on paper, in order, and how many more there are. */
export interface Fitting<Point> {
  points: readonly Point[];
  more: number;
}

/** What one side of A4 says of an inspection. */
export interface OnePage {
  strengths: Fitting<Finding>;
  /** What had to improve, as findings say it; where nobody has sorted them, see `asked`. */
  improvements: Fitting<Finding>;
  /** What the inspectorate asked for, where no finding says what had to improve. */
  asked: Fitting<Recommendation>;
  /** What later inspections asked for, the latest first. */
  later: readonly { inspection: Inspection; asked: Fitting<Recommendation> }[];
}

/** How many words of each part fit on the side, so that it stays one however long the sentences are. */
const room = { findings: 110, asked: 180, later: 150 };

/** What one side of A4 says of an inspection: the findings chosen for its overview before others. */
export function onePageOf(inspection: Inspection): OnePage {
  const strengths = chosen(inspection, 'strength');
  const improvements = chosen(inspection, 'improvement');
  const { later, recommendations } = inspection;
  // Two later inspections are as many as there is room for; the others stand in the list of inspections.
  const told = later.filter(({ recommendations: asked }) => asked.length > 0).slice(0, 2);
  return {
    strengths: fitting(strengths, room.findings),
    improvements: fitting(improvements, room.findings),
    asked: improvements.length > 0 ? { points: [], more: 0 } : fitting(recommendations, room.asked),
    later: told.map((one) => ({
      inspection: one,
      asked: fitting(one.recommendations, Math.floor(room.later / told.length)),
    })),
  };
}

function chosen({ keyFindings, findings }: Inspection, kind: 'strength' | 'improvement'): Finding[] {
  return [...new Set(findingsOfKind({ findings: standing([...keyFindings, ...findings]) }, kind))];
}

/** The first points that have room for so many words, the first one always. */
function fitting<Point extends { title: string }>(points: readonly Point[], words: number): Fitting<Point> {
  let left = words;
  const end = points.findIndex(({ title }, index) => {
    left -= title.split(/\s+/).length;
    return left < 0 && index > 0;
  });
  const shown = end === -1 ? points : points.slice(0, end);
  return { points: shown, more: points.length - shown.length };
}
