export { closest, suggest } from "../model/closest";
