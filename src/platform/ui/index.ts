// SPDX-License-Identifier: EUPL-1.2
// The front door of the UI kit: pages import from here and nowhere deeper.
export { type Asset, assets, assetUrl } from './assets/build.ts'
export { assetResponse } from './assets/serve.ts'
export {
  colourProblem,
  contrast,
  type Theme,
  type ThemeProblem,
  themeAsset,
  themeCss,
  themeUrl,
} from './assets/theme.ts'
export * from './dutch.ts'
export * from './figure/bar-chart.tsx'
export * from './figure/key-figures.tsx'
export { LineChart, type LineChartProps, type Series } from './figure/line-chart.tsx'
export * from './figure/map-figure.tsx'
export * from './figure/progress-bar.tsx'
export * from './figure/qr-code.tsx'
export * from './form/button.tsx'
export * from './form/choice-fields.tsx'
export * from './form/choice-grid.tsx'
export * from './form/date-field.tsx'
export * from './form/error-summary.tsx'
export {
  AskingNothing,
  controlAttributes,
  Field,
  type FieldProps,
  type FieldWidth,
  fieldId,
} from './form/field.tsx'
export * from './form/form.tsx'
export type { FormView } from './form/form-view.ts'
export { nameErrors } from './form/name-errors.ts'
export {
  FileField,
  type FileFieldProps,
  NumberField,
  type NumberFieldProps,
  Select,
  type SelectOption,
  type SelectProps,
  TextArea,
  type TextAreaProps,
  TextField,
  type TextFieldProps,
} from './form/text-fields.tsx'
export * from './layout/confirm.tsx'
export type { Breadcrumb, NavItem } from './layout/navigation.tsx'
export * from './layout/organisation-colour.ts'
export * from './layout/page-head.tsx'
export { HelpAnswers, type HelpText } from './layout/page-help.tsx'
export * from './layout/section.tsx'
export * from './layout/sub-navigation.tsx'
export * from './layout/term.tsx'
export * from './layout/text.tsx'
export type { OrganisationLink, PersonInfo, SearchInfo } from './layout/top.tsx'
export { type Flash, Page, type PageFrame, PublicPage } from './page.tsx'
export * from './report/conflict.tsx'
export * from './report/history.tsx'
export * from './report/markdown.tsx'
export * from './report/paragraphs.tsx'
export * from './state/notice.tsx'
export * from './state/saved-mark.tsx'
export * from './state/state.tsx'
export * from './state/steps.tsx'
export * from './state/tlp.tsx'
export * from './state/wait-list.tsx'
export * from './table/filters.tsx'
export * from './table/grid.tsx'
export * from './table/live-filter.tsx'
export * from './table/pagination.tsx'
export * from './table/table.tsx'
export { FOOTER_LINKS, PRODUCT } from './words.ts'
