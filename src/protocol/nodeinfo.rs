//! NodeInfo (being written).
