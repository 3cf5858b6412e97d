# Where a post went, for its author

deliveries-title = Where it went
deliveries-post = The post
deliveries-reached =
    { $count ->
        [one] Reached { $reached } of 1 pod
       *[other] Reached { $reached } of { $count } pods
    }
deliveries-none = It went to no other pod
deliveries-none-words = Nobody it is for lives elsewhere, or it is older than this pod’s records.
# when is a time such as "3 hours ago"
deliveries-taken = Arrived { $when }
deliveries-waiting = On its way, sent { $when }
deliveries-given-up = Given up { $when }
deliveries-recalled = Asked to delete it { $when }
deliveries-tries =
    { $count ->
        [one] tried once
       *[other] tried { $count } times
    }
deliveries-next = next try { $when }
