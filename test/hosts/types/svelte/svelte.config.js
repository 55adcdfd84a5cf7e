// Keeps the checker from using a configuration in a parent folder.
export default {};
