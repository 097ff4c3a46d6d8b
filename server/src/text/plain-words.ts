/**
 * Words as text alone. Editors make links of `[words](address)` in the messages that they show, also links that run a
 * command: a name of a file or a value of a setting shall not be one. What stands between looks like nothing.
 */
export const withoutLinks = (text: string): string => text.replaceAll("](", "]\u2060(");

/**
 * Words that are one line wherever they are read: what ends a line, moves a terminal's cursor or turns the order of letters is
 * shown as a sign.
 */
export const inOneLine = (text: string): string => text.replace(controls, sign);

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

const sign = (control: string): string => {
  const code = control.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : "\ufffd";
};
