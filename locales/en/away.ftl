# After the bot was away: taps wait only minutes for it.

asked-again = I was away for a while and may have missed your tap. So here's the question again.
dose-asked-again = Did you take your iron tonight? If not, skipping it is fine.
dose-asked-again-early = Did you take your iron tonight? If not, I'll remind you at { $at }.
