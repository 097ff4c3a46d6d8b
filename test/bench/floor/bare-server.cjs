// What Node and the pipe take: it answers `initialize`, and ends when its client is gone.
let received = "";
process.stdin.setEncoding("latin1");
process.stdin.on("data", (text) => {
  received += text;
  if (!received.includes('"method":"initialize"') || !received.endsWith("}")) return;
  received = "";
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, result: { capabilities: {} } });
  process.stdout.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
});
process.stdin.on("end", () => process.exit(0));
