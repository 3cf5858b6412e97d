# What a pod tells everybody about itself

about-title = About this pod
about-id = IDs here
about-id-here = name@{ $host }
about-software = Runs
about-registrations = New accounts
about-registrations-open = Anybody may make one
about-registrations-not = Not for everybody
about-contact = Looked after by
about-users = People
about-users-half-year = Here in the last six months
about-users-month = Here in the last month
about-posts = Posts written here
about-comments = Comments written here
about-untold = How many people live here and how much they write is not told.
about-terms = Terms
about-terms-accept = By making an account you agree to { $terms }.
about-terms-accepted = the terms
about-privacy = Privacy
about-changelog = What is new
about-source = Source code
about-source-words = This pod runs Seedpod { $version }. It is free software under the GNU Affero General Public License, version 3 or later: you may run it yourself, read how it works, change it and pass it on.
about-source-ask = You have a right to the source of what runs here. Ask for it:
about-source-there = Go to the source
