/// The announcement of the second audit, on FE News.
let announcementPage =
  "https://www.fenews.co.uk/skills/amplifyfe-launch-sector-audit-report-for-2021/"

/// The essay that comments on the audit of 2024, on the blog of ALT.
let essayPage =
  "https://altc.alt.ac.uk/blog/2025/03/"
  + "how-can-we-continue-to-nurture-online-communities-of-practice"
