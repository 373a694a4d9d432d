export * from './propose-amendment.dto';
export * from './amendment-acts.dto';
export * from './preview.dto';
export * from './amendment.dto';
export * from './counter-proposal.dto';
