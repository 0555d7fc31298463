namespace Netwright.Runtime.Tests.Training;

/// <summary>Ends a run after some steps as if it had been killed, once the checkpoint of the step is saved.</summary>
internal sealed class Killer(int steps) : Callback
{
    public override void OnBatchBegin(TrainingSession training) => KillAt(training);

    public override void OnEpochBegin(TrainingSession training) => KillAt(training);

    public override void OnTrainEnd(TrainingSession training)
    {
        if (training.Steps == steps && training.IsComplete)
        {
            throw new OperationCanceledException();
        }
    }

    private void KillAt(TrainingSession training)
    {
        if (training.Steps == steps)
        {
            throw new OperationCanceledException();
        }
    }
}
