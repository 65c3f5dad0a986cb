export { closest, nearest, suggest } from "../model/closest";
