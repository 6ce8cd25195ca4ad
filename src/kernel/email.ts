// SPDX-License-Identifier: EUPL-1.2

const pattern = /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/u
const longest = 254

/** Whether this can be a mail address: one @, a domain with a dot, no spaces or quotes. */
export const isEmail = (text: string): boolean => text.length <= longest && pattern.test(text)
