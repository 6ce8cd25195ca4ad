// SPDX-License-Identifier: EUPL-1.2

export const reportTexts: Readonly<Record<string, string>> = {}
