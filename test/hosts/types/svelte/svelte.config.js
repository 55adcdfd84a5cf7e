// Keeps the checker from looking for one in the folders around.
export default {};
