/** The person everybody shares, found once a network. */

import { sharedPerson } from "../network/shared-person.ts";

import { remember } from "./remember.ts";

export const sharedPersonOf = remember(sharedPerson);
