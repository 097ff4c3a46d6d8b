import { type Connection, MessageType, ShowMessageNotification } from "vscode-languageserver";
import { inOneLine, withoutLinks } from "../text/plain-words.ts";

/** Warns the user in a message. Names and values in it are text alone, whatever stands in them. */
export function tell(connection: Connection, message: string): void {
  // A notification: `showWarningMessage` would be a request, which not every client answers.
  void connection.sendNotification(ShowMessageNotification.type, {
    type: MessageType.Warning,
    message: withoutLinks(inOneLine(message)),
  });
}
