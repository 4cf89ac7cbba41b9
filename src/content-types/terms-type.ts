import { z } from "zod";

/**
 * Kinds of terms by the names that the Open Terms Archive gives them.
 *
 * @see https://github.com/OpenTermsArchive/terms-types, read as a stored copy on 22 November 2026.
 */
export const archivedTermsTypes = [
  "Terms of Service",
  "Privacy Policy",
  "Imprint",
  "Trackers Policy",
  "Developer Terms",
  "Community Guidelines",
  "Deceased Users",
  "Acceptable Use Policy",
  "Restricted Use Policy",
  "Commercial Terms",
  "Copyright Claims Policy",
  "Law Enforcement Guidelines",
  "Human Rights Policy",
  "In-App Purchases Policy",
  "Review Guidelines",
  "Brand Guidelines",
  "Quality Guidelines",
  "Data Controller Agreement",
  "Data Processor Agreement",
  "User Consent Policy",
  "Closed Captioning Policy",
  "Seller Warranty",
  "Single Sign-On Policy",
  "Vulnerability Disclosure Policy",
  "Live Policy",
  "Complaints Policy",
  "Conditions of Carriage",
  "General Conditions of Sale",
  "Marketplace Buyers Conditions",
  "Marketplace Sellers Conditions",
  "Ranking Parameters Description",
  "Premium Partner Conditions",
  "Platform to Business Notice",
  "Business Mediation Policy",
  "Business Privacy Policy",
  "Editorial Policy",
] as const;

/**
 * Which of a vendor's terms it is. What the archive has no name for begins with `x-`, so that nobody takes it for one
 * of the archive's.
 */
export const termsType = z.union([z.enum(archivedTermsTypes), z.string().regex(/^x-\S.{0,58}$/)]);
