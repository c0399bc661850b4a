// Stands for the precompiled standard headers (VEILLEUR_PRECOMPILE).
