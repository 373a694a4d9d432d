import { canonicalJson } from '@app/domain';
import { isSignedBy, keyIdOf, type SigningKey } from './signing-key';

export const SIGNED_FORMAT = 'yingbin.sop';
export const SIGNED_FORMAT_VERSION = 1;

/** Configuration of an office in one file (R23): templates, rule packs, whatever follows. */
export interface SignedFile {
  readonly format: typeof SIGNED_FORMAT;
  readonly formatVersion: typeof SIGNED_FORMAT_VERSION;
  /** Name of the office that signed it; shown, never trusted. */
  readonly issuer: string;
  /** RFC 3339 */
  readonly issuedAt: string;
  readonly templates: readonly unknown[];
  readonly rulePacks: readonly unknown[];
  readonly signature: {
    readonly algorithm: 'Ed25519';
    readonly keyId: string;
    readonly publicKey: string;
    readonly value: string;
  };
}

type Content = Pick<SignedFile, 'issuer' | 'issuedAt' | 'templates' | 'rulePacks'>;

/** Everything but the signature's value is signed, in canonical JSON. */
const signedText = ({ signature: { value: _value, ...who }, ...rest }: SignedFile): string =>
  canonicalJson({ ...rest, signature: who });

/** A file that everybody can check who knows the public key. */
export function signFile(content: Content, key: SigningKey): SignedFile {
  const { publicKey, keyId } = key;
  const unsigned: SignedFile = {
    format: SIGNED_FORMAT,
    formatVersion: SIGNED_FORMAT_VERSION,
    ...content,
    signature: { algorithm: 'Ed25519', keyId, publicKey, value: '' },
  };
  const value = key.sign(signedText(unsigned));
  return { ...unsigned, signature: { ...unsigned.signature, value } };
}

export type FileRefusal =
  'file.format-unknown' | 'file.unsigned' | 'file.issuer-unknown' | 'file.altered';

export interface TrustedKey {
  readonly name: string;
  readonly publicKey: string;
}

type Parts = Readonly<Record<string, unknown>>;
const isParts = (v: unknown): v is Parts =>
  typeof v === 'object' && v !== null && !Array.isArray(v);

/**
 * A file that came in: who signed it, or why it is refused. Whose key stands in the file does not
 * matter; it must be one of the trusted ones.
 */
export function openFile(
  file: unknown,
  trusted: readonly TrustedKey[],
): { readonly file: SignedFile; readonly issuer: TrustedKey } | { readonly refused: FileRefusal } {
  if (!isParts(file) || file.format !== SIGNED_FORMAT) return { refused: 'file.format-unknown' };
  if (file.formatVersion !== SIGNED_FORMAT_VERSION) return { refused: 'file.format-unknown' };
  const { signature } = file;
  if (!isParts(signature)) return { refused: 'file.unsigned' };
  const { publicKey, value } = signature;
  if (typeof publicKey !== 'string' || typeof value !== 'string' || value === '') {
    return { refused: 'file.unsigned' };
  }
  if (keyIdOf(publicKey) === null) return { refused: 'file.unsigned' };
  const issuer = trusted.find((one) => one.publicKey === publicKey);
  if (!issuer) return { refused: 'file.issuer-unknown' };
  const signed = file as unknown as SignedFile;
  if (!isSignedBy(publicKey, signedText(signed), value)) return { refused: 'file.altered' };
  if (!Array.isArray(file.templates) || !Array.isArray(file.rulePacks)) {
    return { refused: 'file.format-unknown' };
  }
  return { file: signed, issuer };
}
