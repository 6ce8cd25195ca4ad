// SPDX-License-Identifier: EUPL-1.2

export const selfImageTexts: Readonly<Record<string, string>> = {}
