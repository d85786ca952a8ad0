# After the bot was away: taps wait only minutes for it.

asked-again = I was away for a while, and your tap may be lost. So I ask again.
dose-asked-again = Did you take your iron tonight? If not, leaving it out is fine.
dose-asked-again-early = Did you take your iron tonight? If not, I remind you at { $at }.
