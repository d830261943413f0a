export interface Config {
  readonly version: 1;
}
