import type { StageState } from '../../shared/ipc/stage-contract.ts';
import type { HandlersOf } from './handler.ts';

/** The big screen of a meeting, for the window that asks. */
export interface Stage {
  readonly state: (webContentsId: number) => StageState;
  readonly setFullScreen: (webContentsId: number, on: boolean) => void;
  readonly show: (webContentsId: number) => void;
  readonly hide: () => void;
}

export function stageHandlers(stage: Stage): HandlersOf<'stage'> {
  return {
    'stage:state': (_stage, { webContentsId }) => stage.state(webContentsId),
    'stage:full-screen': ({ to }, { webContentsId }) => {
      stage.setFullScreen(webContentsId, to === 'on');
      return { ...stage.state(webContentsId), fullScreen: to === 'on' };
    },
    'stage:show': (_stage, { webContentsId }) => {
      stage.show(webContentsId);
      return stage.state(webContentsId);
    },
    'stage:hide': (_stage, { webContentsId }) => {
      stage.hide();
      return stage.state(webContentsId);
    },
  };
}
