namespace Netwright;

/// <summary>
/// Is told of the events of a run: <see cref="FitOptions.Callbacks"/>. All methods do nothing unless overridden. They run on the thread that called
/// <c>Network.Fit</c>, in the order of the list; an exception ends the run.
/// </summary>
public abstract class Callback
{
    /// <summary>
    /// What a checkpoint keeps of the callback: always the same memory, made in <see cref="OnTrainBegin"/>. A run that is resumed finds it as it was.
    /// </summary>
    public virtual IReadOnlyList<NamedValues> State => [];

    /// <summary>The run begins. What does not fit it is best found here. Of a run that is resumed, nothing is restored yet.</summary>
    public virtual void OnTrainBegin(TrainingSession training)
    {
    }

    /// <summary>An epoch begins, or goes on where a checkpoint was saved within it.</summary>
    public virtual void OnEpochBegin(TrainingSession training)
    {
    }

    /// <summary>A step is about to be taken; the schedule has set the learning rate.</summary>
    public virtual void OnBatchBegin(TrainingSession training)
    {
    }

    /// <summary>A step has been taken.</summary>
    /// <param name="training">The run.</param>
    /// <param name="result">What it found before it changed the parameters.</param>
    public virtual void OnBatchEnd(TrainingSession training, StepResult result)
    {
    }

    /// <summary>An epoch is complete and validated; <see cref="TrainingSession.Results"/> has its result.</summary>
    /// <param name="training">The run.</param>
    /// <param name="result">The epoch's result.</param>
    public virtual void OnEpochEnd(TrainingSession training, EpochResult result)
    {
    }

    /// <summary>
    /// Loss or gradient are no longer finite; the parameters are those before the step. True ends the run without an exception.
    /// </summary>
    public virtual bool OnDivergence(TrainingSession training, TrainingDivergedException exception) => false;

    /// <summary>The run ends, perhaps by an exception: see <see cref="TrainingSession.IsComplete"/>.</summary>
    public virtual void OnTrainEnd(TrainingSession training)
    {
    }
}
