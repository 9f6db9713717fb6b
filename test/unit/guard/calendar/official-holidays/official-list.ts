/** Holidays as a country publishes them, typed in from its page, and what it takes for the guard to have the same. */
export interface OfficialList {
  /** The page that publishes them. */
  readonly source: string
  readonly country: string
  readonly state?: string
  /** `MM-DD` by year. */
  readonly days: Readonly<Record<2025 | 2026 | 2027, string>>
  /** Holidays on a weekend that the page only gives by the day that stands in for them; the guard has both. */
  readonly ownDays?: Readonly<Partial<Record<2025 | 2026 | 2027, string>>>
  /** Where the library differs from the page: the settings that mend it. */
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}
