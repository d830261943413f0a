/** Name of the check run, and of the required check that administrators pick. */
export const checkName = "Specgate";

/** Another word than the check's: a required name that both bear would need both (GitHub docs, required status checks). */
export const statusContext = "specgate/spec";
