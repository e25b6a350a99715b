/** The version of all schemas together; rows carry the one that they were written by. See `shared/migrations`. */
export const schemaVersion = 5;
