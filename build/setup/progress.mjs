/**
 * Shows how far a download is: one line that changes on a terminal, a line for each tenth elsewhere.
 * @param {number} total bytes, 0 when the server does not say
 * @param {NodeJS.WriteStream} stream
 * @returns {(received: number) => void}
 */
export function progress(total, stream = process.stderr) {
  let shown = -1;
  return (received) => {
    const step =
      total > 0 ? Math.floor((100 * received) / total) : Math.floor(received / 10_000_000);
    const isDue = stream.isTTY || total === 0 ? step !== shown : Math.floor(step / 10) !== shown;
    if (!isDue) return;
    shown = stream.isTTY || total === 0 ? step : Math.floor(step / 10);
    const text = `  ${megabytes(received)}${total > 0 ? ` of ${megabytes(total)} (${step}%)` : ''}`;
    const isLast = total > 0 && received >= total;
    stream.write(stream.isTTY ? `\r${text}${isLast ? '\n' : ''}` : `${text}\n`);
  };
}

/** @param {number} bytes */
function megabytes(bytes) {
  return `${Math.round(bytes / 1_000_000)} MB`;
}
