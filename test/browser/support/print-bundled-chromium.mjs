// Prints where the Chromium of @sparticuz/chromium was unpacked. A program of its own: the package
// is an ES module only, and jest cannot load one.
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
