import { URI } from "vscode-uri";

/**
 * The address of a file as this program writes it, whoever wrote it and however: editors escape other characters, write a drive
 * as `C:` or `c%3A`, and macOS lists names in another form of Unicode than one types them in. An open document and its file
 * have one address by this. What is no address of a file stays as it is.
 */
export function addressAsOurs(address: string, platform: NodeJS.Platform = process.platform): string {
  if (!address.startsWith("file:")) return address;
  try {
    const uri = URI.parse(address);
    return (platform === "darwin" ? uri.with({ path: uri.path.normalize("NFC") }) : uri).toString();
  } catch {
    return address;
  }
}

/** The address of the file at a path. */
export const addressOfPath = (path: string, platform: NodeJS.Platform = process.platform): string =>
  addressAsOurs(URI.file(path).toString(), platform);
