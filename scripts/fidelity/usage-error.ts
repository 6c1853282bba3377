/** Something is wrong with how the suite was called: one clear line and exit code 2, no stack. */
export class UsageError extends Error {}
