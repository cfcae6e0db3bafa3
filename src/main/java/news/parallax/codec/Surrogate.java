package news.parallax.codec;

import java.util.function.Function;

/**
 * How a class that is no record is carried: as a record that says the same.
 *
 * <pre>{@code
 * record Route(List<Stop> stops) {}
 * new Surrogate<>(Itinerary.class, Route.class, it -> new Route(it.stops()), r -> new Itinerary(r.stops()));
 * }</pre>
 *
 * @param type the class carried; values of its subclasses are refused
 * @param record what stands for it
 * @param toRecord must lose nothing
 * @param fromRecord gives back a value like the one that was written
 */
public record Surrogate<T, R extends Record>(
    Class<T> type, Class<R> record, Function<T, R> toRecord, Function<R, T> fromRecord) {}
