/** Where the demonstration lies once a portal has been made one's own: the tests of the program go on using it. */
export const demonstrationFolder = "test/demonstration";

/** What is the demonstration's own, below the repository; it lies by the same paths below its folder. */
export const demonstrationPaths = ["content", "approvals", ".github/CODEOWNERS"] as const;
