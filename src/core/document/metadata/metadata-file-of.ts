/** The file in which a document of this path has its metadata, should there be one: that of a Kubernetes enhancement proposal. */
export function metadataFileOf(path: string): string | undefined {
  const match = /^(|.*[/\\])README\.md$/.exec(path);
  return match === null ? undefined : `${match[1]}kep.yaml`;
}

/** The document whose metadata a file of this path has, should there be one. */
export function documentOfMetadataFile(path: string): string | undefined {
  const match = /^(|.*[/\\])kep\.yaml$/.exec(path);
  return match === null ? undefined : `${match[1]}README.md`;
}
