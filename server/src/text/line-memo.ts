/** So many lines are remembered, and as many that were asked for before them: those of a document that somebody writes in. */
const mostLines = 4000;

/**
 * `read`, which looks at nothing but a line, remembering what it gave for the lines that were asked for last: after an
 * edit, all lines of an item but one are what they were.
 */
export function rememberingLines<Result>(read: (line: string) => Result): (line: string) => Result {
  let recent = new Map<string, Result>();
  let older = recent;
  return (line) => {
    let result = recent.get(line);
    if (result !== undefined) return result;
    result = older.get(line) ?? read(line);
    if (recent.size >= mostLines) {
      older = recent;
      recent = new Map();
    }
    recent.set(line, result);
    return result;
  };
}
