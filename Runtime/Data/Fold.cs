namespace Netwright;

/// <summary>One round of cross-validation.</summary>
/// <param name="Train">The samples of all other folds, to train on.</param>
/// <param name="Validation">The samples of this fold.</param>
public sealed record Fold(Dataset Train, Dataset Validation);
