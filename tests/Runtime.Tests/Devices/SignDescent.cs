namespace Netwright.Runtime.Tests.Devices;

/// <summary>An optimizer of a user's own, which knows nothing of devices: each parameter moves by the learning rate against the sign of its gradient.</summary>
internal sealed class SignDescent(float learningRate) : Optimizer(learningRate)
{
    public override OptimizerState CreateState(int length) => new Signs(this);

    private sealed class Signs(SignDescent optimizer) : OptimizerState
    {
        private float _rate;

        public override void Update(int first, Span<float> parameters, ReadOnlySpan<float> gradients)
        {
            for (int place = 0; place < parameters.Length; place++)
            {
                parameters[place] -= _rate * Math.Sign(gradients[place]);
            }
        }

        protected override void Prepare() => _rate = optimizer.LearningRate;
    }
}
