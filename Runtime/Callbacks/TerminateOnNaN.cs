namespace Netwright;

/// <summary>
/// Ends a run without an exception when loss or gradient are no longer finite: the history keeps the complete epochs, the network the parameters before
/// that step, and <see cref="History.StopReason"/> says what happened.
/// </summary>
public sealed class TerminateOnNaN : Callback
{
    /// <inheritdoc/>
    public override bool OnDivergence(TrainingSession training, TrainingDivergedException exception) => true;
}
