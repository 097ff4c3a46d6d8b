/**
 * The protocol's barest server side over standard input and output.
 * @param {Readonly<Record<string, (params: any) => unknown>>} handlers by method
 */
export function serve(handlers) {
  let chunks = [];
  let buffered = 0;
  let bodyLength = -1;

  const take = (length) => {
    const all = Buffer.concat(chunks, buffered);
    chunks = [all.subarray(length)];
    buffered -= length;
    return all.subarray(0, length);
  };

  const handle = async ({ id, method, params }) => {
    if (method === "exit") process.exit(0);
    const result = (await handlers[method]?.(params)) ?? null;
    if (id === undefined) return;
    const body = Buffer.from(JSON.stringify({ jsonrpc: "2.0", id, result }));
    process.stdout.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  };

  process.stdin.on("end", () => process.exit(0));
  process.stdin.on("data", (chunk) => {
    chunks.push(chunk);
    buffered += chunk.length;
    for (;;) {
      if (bodyLength < 0) {
        const all = Buffer.concat(chunks, buffered);
        chunks = [all];
        const end = all.indexOf("\r\n\r\n");
        if (end < 0) return;
        bodyLength = Number(/Content-Length: *(\d+)/i.exec(take(end + 4).toString("latin1"))?.[1]);
      }
      if (buffered < bodyLength) return;
      const body = take(bodyLength);
      bodyLength = -1;
      void handle(JSON.parse(body.toString("utf8")));
    }
  });
}
