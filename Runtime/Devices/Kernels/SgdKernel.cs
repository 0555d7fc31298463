using Netwright.CompilerServices;

namespace Netwright;

/// <summary>A step of <see cref="Sgd"/>, by the formulas of <see cref="SgdState"/>.</summary>
internal readonly struct SgdKernel : IDeviceKernel
{
    /// <inheritdoc/>
    public static string Name => "Sgd";

    /// <inheritdoc/>
    public static int ThreadsX => 256;

    /// <inheritdoc/>
    public static int ThreadsY => 1;

    /// <inheritdoc/>
    public static int ThreadsZ => 1;

    /// <inheritdoc/>
    public static int Buffers => 4;

    /// <inheritdoc/>
    public static int Constants => 6;

    /// <inheritdoc/>
    public static string Hlsl => $$"""
        cbuffer Constants : register(b0) { int x; int y; int z; int count; int rate; int decay; int momentum; int hasVelocity; int nesterov; };
        RWStructuredBuffer<float> parameters : register(u0);
        RWStructuredBuffer<float> gradients : register(u1);
        RWStructuredBuffer<float> control : register(u2);
        RWStructuredBuffer<float> velocities : register(u3);

        {{KernelSources.Flush}}

        [numthreads(256, 1, 1)]
        void main(uint3 id : SV_DispatchThreadID)
        {
            // control[1] is 0 where a gradient is not finite: then nothing changes.
            int place = (int)(id.y * x + id.x);
            if (id.x >= (uint)x || place >= count || control[1] == 0)
            {
                return;
            }

            float parameter = parameters[place];
            float gradient = mad(parameter, asfloat(decay), gradients[place]);
            if (hasVelocity != 0)
            {
                float velocity = Flush(mad(velocities[place], asfloat(momentum), gradient));
                velocities[place] = velocity;
                gradient = nesterov != 0 ? mad(velocity, asfloat(momentum), gradient) : velocity;
            }

            parameters[place] = mad(gradient, -asfloat(rate), parameter);
        }
        """;
}
