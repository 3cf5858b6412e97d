# Tags that people follow
tags-invalid = That is not a tag: letters, digits, hyphens and underscores, without blanks.
tags-too-many = You follow 1,000 tags. Let one of them go first.
