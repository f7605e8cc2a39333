// The coin slot (投入口) and the limits of one order.

/** Coins and notes that the machine takes, in yen. */
export const money = [10, 50, 100, 500, 1000] as const;

/** 部数: as many as one request may ask for. */
export const mostCopies = 10;
