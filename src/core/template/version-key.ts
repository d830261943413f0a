/** Key of the metadata by which a spec names the version of the template that it was made from. */
export const versionKey = "template-version";
