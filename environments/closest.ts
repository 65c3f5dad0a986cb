export { closest, keysOf, nearest, suggest } from "../model/closest";
