/**
 * Words as text alone. VS Code makes links of `[words](address)` in notifications and in the details of a language
 * status, also links that run a command: a file's name shall not be one. What stands between looks like nothing.
 */
export const plainText = (text: string): string => text.replaceAll("](", "]\u2060(");
