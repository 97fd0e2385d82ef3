const PHONE_DIGITS_MIN = 7
const PHONE_DIGITS_MAX = 15 // E.164

/** Whether a person can be called at what the form says. */
export const hasPhone = (phone: string | null): boolean => {
  const digits = (phone ?? '').replace(/\D/g, '')
  return digits.length >= PHONE_DIGITS_MIN && digits.length <= PHONE_DIGITS_MAX && !/^(\d)\1+$/.test(digits)
}
