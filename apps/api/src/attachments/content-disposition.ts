/**
 * The header that makes a browser save a file under its own name, whatever script it is written in
 * (RFC 6266): a plain name for old programs and the real one, percent-encoded.
 */
export function contentDisposition(fileName: string): string {
  const plain = fileName
    .replace(/[^\x20-\x7e]/gu, '_')
    .replace(/["\\%;]/g, '_')
    .slice(-100);
  return `attachment; filename="${plain}"; filename*=UTF-8''${percentEncoded(fileName)}`;
}

// encodeURIComponent leaves some signs alone that an RFC 5987 value may not have.
const percentEncoded = (text: string): string =>
  encodeURIComponent(text).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
