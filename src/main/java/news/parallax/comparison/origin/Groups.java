package news.parallax.comparison.origin;

/** Disjoint sets of numbers 0..n-1; each set is known by its smallest member. */
final class Groups {
  private final int[] parents;

  Groups(int size) {
    parents = new int[size];
    for (int i = 0; i < size; i++) {
      parents[i] = i;
    }
  }

  int of(int member) {
    int root = member;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  void join(int a, int b) {
    int low = Math.min(of(a), of(b));
    int high = Math.max(of(a), of(b));
    parents[high] = low;
  }
}
