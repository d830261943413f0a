/** A file of the web page, as the build wrote it. */
export interface PageFile {
  /** `main-0123456789ab.js`; all but `index.html` are named by their content. */
  readonly name: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}
